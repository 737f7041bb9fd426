import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { letterAssets } from './tools/letter-assets.ts';
import { mapAssets } from './tools/map-assets.ts';

/**
 * Argdown's library comes as one file with all its exports, to pictures and web pages, too, and does not say that a part
 * of it can be left out: its parser is all that is used.
 */
const treeshake = {
  moduleSideEffects: [{ test: /node_modules\/(?:@argdown|@hpcc-js|highlight\.js)\//, sideEffects: false }],
};

export default defineConfig({
  base: './',
  plugins: [react(), mapAssets(), letterAssets()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake,
      output: {
        // All that the first picture needs in one piece: split where later parts share some of it, it is larger.
        codeSplitting: { groups: [{ name: 'main', test: /\/src\/main\.tsx$/ }] },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
});
