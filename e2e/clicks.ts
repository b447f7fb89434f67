import type { Locator, TestInfo } from '@playwright/test';

/** The person at work: everything done with pointer or finger goes through here and is counted. Typing is none. */
export interface Hand {
  click(on: Locator): Promise<void>;
  tap(on: Locator): Promise<void>;
  select(on: Locator, value: string): Promise<void>;
  /** Where counting begins. */
  mark(): number;
  since(mark: number): number;
}

/** A hand that starts with nothing done. */
export function hand(): Hand {
  let count = 0;
  return {
    click: async (on) => {
      count += 1;
      await on.click();
    },
    tap: async (on) => {
      count += 1;
      await on.tap();
    },
    select: async (on, value) => {
      count += 1;
      await on.selectOption(value);
    },
    mark: () => count,
    since: (mark) => count - mark,
  };
}

/** Notes how many clicks and seconds a question took; the seconds are told and never judged. */
export function stopwatch(info: TestInfo, by: Hand): (question: string) => void {
  let [at, from] = [performance.now(), by.mark()];
  return (question) => {
    const seconds = ((performance.now() - at) / 1000).toFixed(1);
    info.annotations.push({ type: 'bar', description: `${question}: ${by.since(from)} clicks, ${seconds} s` });
    [at, from] = [performance.now(), by.mark()];
  };
}
