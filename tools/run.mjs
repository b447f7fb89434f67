import { spawn } from 'node:child_process';
import { ROOT } from './ensureInstalled.mjs';

/**
 * Runs a command of ours or of an installed package from the checkout's folder.
 * @param {string} command a name in node_modules/.bin, or 'node'
 * @param {string[]} args
 * @param {{quiet?: boolean, env?: Record<string, string>, timeoutMs?: number, cwd?: string}} options quiet collects instead of printing
 * @returns {Promise<{code: number, output: string}>} code 127 where it could not be started, 124 where it took too long
 */
export function run(command, args, { quiet = false, env = {}, timeoutMs = 0, cwd = ROOT } = {}) {
  const isNode = command === 'node';
  const program = isNode ? process.execPath : command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: {
        ...process.env,
        PATH: `${ROOT}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
        ...env,
      },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && !isNode,
    });
    let output = '';
    let late = false;
    const timer =
      timeoutMs > 0
        ? setTimeout(() => {
            late = true;
            child.kill('SIGKILL');
          }, timeoutMs)
        : null;
    child.stdout?.on('data', (bytes) => (output += bytes));
    child.stderr?.on('data', (bytes) => (output += bytes));
    const end = (code) => {
      if (timer !== null) clearTimeout(timer);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      end(127);
    });
    child.on('close', (code) => end(late ? 124 : (code ?? 1)));
  });
}
