/**
 * Runs inside a page from its first moment: notes when each canvas shows its expected marks in its pixels, and every long
 * task. A chart counts as painted when at least a dozen of its sampled pixels have a colour of its marks.
 * @param {string[]} marks colours as #rrggbb
 */
export function paintProbe(marks) {
  const wanted = marks.map((hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
  const probe = document.createElement('canvas');
  probe.width = 192;
  probe.height = 108;
  const pen = probe.getContext('2d', { willReadFrequently: true });
  pen.imageSmoothingEnabled = false;
  const record = { painted: [], panels: null, longTasks: [] };
  globalThis.__paint = record;
  const seen = new WeakSet();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });

  const shows = (canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    pen.clearRect(0, 0, probe.width, probe.height);
    pen.drawImage(canvas, 0, 0, probe.width, probe.height);
    const { data } = pen.getImageData(0, 0, probe.width, probe.height);
    let hits = 0;
    for (let i = 0; i < data.length && hits < 12; i += 4)
      if (
        data[i + 3] > 200 &&
        wanted.some(([r, g, b]) => Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) < 12)
      )
        hits++;
    return hits >= 12;
  };
  const look = () => {
    const canvases = [...document.querySelectorAll('canvas')];
    for (const canvas of canvases)
      if (!seen.has(canvas) && shows(canvas)) {
        seen.add(canvas);
        record.painted.push(performance.now());
      }
    const panels = [...document.querySelectorAll('[data-panel]')];
    const full = panels.every((panel) => panel.textContent.trim() !== '');
    if (record.panels === null && canvases.length > 0 && canvases.every((c) => seen.has(c)) && full)
      record.panels = performance.now();
    // Ten seconds are enough for any page here; afterwards the probe must not be seen in the rest measurement.
    if (performance.now() < 10_000 && record.panels === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
