/**
 * What is wrong with the logs a browser found, held against what was acknowledged before.
 * @param {Map<string, object[]>} acknowledged events by contest
 * @param {Record<string, {events: object[], unreadable: number}>} logs
 * @returns {string[]} empty where nothing is
 */
export function logFindings(acknowledged, logs) {
  const found = [];
  for (const [contest, events] of acknowledged) {
    const log = logs[contest] ?? { events: [], unreadable: 0 };
    if (log.unreadable > 0) found.push(`${contest}: ${log.unreadable} events cannot be read`);
    events.forEach((event, i) => {
      if (JSON.stringify(log.events[i]) !== JSON.stringify(event))
        found.push(`${contest}: event ${event.seq} is lost or changed`);
    });
    // The one that was being written may be there: it was not acknowledged, and it is whole.
    if (log.events.length > events.length + 1) found.push(`${contest}: more events than were written`);
  }
  return found;
}
