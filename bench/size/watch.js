// Put into each page before anything else: keeps its long tasks, and marks the second frame after the product says that
// it has drawn, as the pages of its peers do.
globalThis.benchTasks = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    globalThis.benchTasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list, observer) => {
  if (list.getEntriesByName('counterpoint:drawn').length === 0) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:drawn')));
}).observe({ type: 'mark', buffered: true });
