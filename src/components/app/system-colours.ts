import type { SystemColours } from '#scene/forced-palette.ts';

/** What the system's colours are on this page, as `#RRGGBB`: a canvas does not know them by their names. */
export function systemColours(page: Document): SystemColours {
  const probe = page.createElement('span');
  // Else the probe itself would be forced to the colour of text.
  probe.style.forcedColorAdjust = 'none';
  page.body.append(probe);
  const named = (name: string): string => {
    probe.style.color = name;
    return hex(getComputedStyle(probe).color);
  };
  const colours = {
    canvas: named('Canvas'),
    canvasText: named('CanvasText'),
    linkText: named('LinkText'),
    grayText: named('GrayText'),
    highlight: named('Highlight'),
  };
  probe.remove();
  return colours;
}

/** Of a computed colour such as `rgb(26, 235, 255)`; some systems have a translucent one, which is taken as full. */
function hex(computed: string): string {
  const channels = computed.match(/\d+(\.\d+)?/g) ?? [];
  const pairs = [0, 1, 2].map((at) =>
    Math.round(Number(channels[at] ?? 0))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${pairs.join('')}`;
}
