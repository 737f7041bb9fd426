import type { Peer } from './graph.ts';

const LEADING = 15.5;

/** The least that there is: rectangles and lines of words on a canvas, all of it in view. */
export const peer: Peer =
  (host, { boxes }) =>
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

    const [left, top] = [boxes.map((box) => box.x - box.width / 2), boxes.map((box) => box.y - box.height / 2)];
    const [x, y] = [Math.min(...left), Math.min(...top)];
    const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
    const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
    const zoom = Math.min(width / (right - x), height / (bottom - y));
    context.setTransform(zoom * ratio, 0, 0, zoom * ratio, -x * zoom * ratio, -y * zoom * ratio);
    context.font = '13px sans-serif';
    context.textBaseline = 'middle';
    boxes.forEach((box, i) => {
      const [boxLeft, middle] = [left[i] ?? 0, box.y - ((box.lines.length - 1) * LEADING) / 2];
      context.fillStyle = '#fff';
      context.fillRect(boxLeft, top[i] ?? 0, box.width, box.height);
      context.strokeRect(boxLeft, top[i] ?? 0, box.width, box.height);
      context.fillStyle = '#111';
      box.lines.forEach((line, row) => {
        context.fillText(line, boxLeft + 33, middle + row * LEADING);
      });
    });
  };
