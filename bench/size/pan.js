// Put into a page that shows Cytoscape: moves its window as a reader does, a step a frame, and gives the milliseconds
// between frames. From a corner, because a drag that begins on a box is none of the background.
globalThis.benchPan = async (frames) => {
  const container = document.querySelector('.__________cytoscape_container');
  const target = container.querySelector('canvas');
  const { left, top, width, height } = container.getBoundingClientRect();
  const corner = { x: left + 2, y: top + 2 };
  const mouse = (type, x, y) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        button: 0,
        buttons: type === 'mouseup' ? 0 : 1,
        clientX: x,
        clientY: y,
        view: window,
      }),
    );
  const wheel = (deltaY) =>
    target.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        deltaY,
        clientX: left + width / 2,
        clientY: top + height / 2,
        view: window,
      }),
    );
  const half = Math.floor(frames / 2);
  const step = (i) => {
    if (i < half) {
      const way = 5 * Math.min(i, half - i);
      mouse('mousemove', corner.x + way, corner.y + way / 2);
    } else {
      wheel(i < half * 1.5 ? -30 : 30);
    }
  };
  mouse('mousedown', corner.x, corner.y);
  const times = [];
  let last = await new Promise(requestAnimationFrame);
  for (let i = 1; i <= frames; i += 1) {
    if (i === half) mouse('mouseup', corner.x, corner.y);
    step(i);
    const now = await new Promise(requestAnimationFrame);
    times.push(now - last);
    last = now;
  }
  return times;
};
