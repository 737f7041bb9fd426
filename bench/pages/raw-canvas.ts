import type { Peer } from './graph.ts';

const LEADING = 15.5;
const WHOLE = { zoom: 1, pan: { x: 0, y: 0 } };

/** The least that there is: rectangles and lines of words on a canvas. */
export const peer: Peer =
  (host, { boxes, view = WHOLE }) =>
  async () => {
    const canvas = document.createElement('canvas');
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [host.clientWidth, host.clientHeight];
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.style.cssText = `width: ${width}px; height: ${height}px`;
    host.append(canvas);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas.');

    const { zoom, pan } = view;
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
    context.font = '13px sans-serif';
    context.textBaseline = 'middle';
    for (const box of boxes) {
      const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
      const middle = box.y - ((box.lines.length - 1) * LEADING) / 2;
      context.fillStyle = '#fff';
      context.fillRect(left, top, box.width, box.height);
      context.strokeRect(left, top, box.width, box.height);
      context.fillStyle = '#111';
      box.lines.forEach((line, row) => {
        context.fillText(line, left + 33, middle + row * LEADING);
      });
    }
  };
