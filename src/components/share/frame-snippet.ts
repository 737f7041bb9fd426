/** HTML for another page that shows this address in a frame. */
export function frameSnippet(address: string, title: string): string {
  const attributes = { src: address, title, width: '100%', height: '480', style: 'border: 0' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${inAttribute(value)}"`);
  return `<iframe ${written.join(' ')} loading="lazy" referrerpolicy="no-referrer" allowfullscreen></iframe>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
