// Unpacks the program of a page that holds its map, and starts it. Runs as it stands, in any browser of the last years.
(async () => {
  try {
    const packed = document.getElementById('counterpoint-program').textContent.trim();
    const bytes = new Uint8Array((packed.length / 5) * 4);
    for (let from = 0, to = 0; from < packed.length; from += 5, to += 4) {
      let number = 0;
      for (let i = from; i < from + 5; i += 1) {
        const code = packed.charCodeAt(i) - 35;
        // The alphabet leaves out “<”.
        number = number * 85 + (code > 24 ? code - 1 : code);
      }
      bytes[to] = number >>> 24;
      bytes[to + 1] = number >>> 16;
      bytes[to + 2] = number >>> 8;
      bytes[to + 3] = number;
    }
    const size = Number(document.getElementById('counterpoint-program').dataset.bytes);
    const stream = new Blob([bytes.subarray(0, size)]).stream();
    const program = await new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).blob();
    // Only what this page itself has made may run.
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (address) => (address.startsWith('blob:') ? address : null),
      // Emptying an element makes nothing of it.
      createHTML: (markup, _, sink) => (markup === '' || sink.startsWith('DOMParser') ? markup : null),
    });
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
    document.body.append(script);
  } catch {
    document.getElementById('page').append('This page needs a browser from 2023 or later, with JavaScript.');
  }
})();
