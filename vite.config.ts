import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPolicy } from './tools/content-policy.ts';
import { letterAssets } from './tools/letter-assets.ts';
import { mapAssets } from './tools/map-assets.ts';
import { offline } from './tools/offline.ts';
import { readerPage } from './tools/reader-page.ts';
import { slimCytoscape } from './tools/slim-cytoscape.ts';

/**
 * Argdown's library comes as one file with all its exports, to pictures and web pages, too, and does not say that a part
 * of it can be left out: its parser is all that is used.
 */
const treeshake = {
  moduleSideEffects: [{ test: /node_modules\/(?:@argdown|@hpcc-js|highlight\.js)\//, sideEffects: false }],
};

export default defineConfig({
  base: './',
  plugins: [react(), slimCytoscape(), mapAssets(), letterAssets(), readerPage(), contentPolicy(), offline()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake,
      output: {
        codeSplitting: {
          groups: [
            // What `start.ts` needs stands by itself: within the program, it would begin only after that has arrived.
            {
              name: 'early',
              test: /\/src\/store\/(?:early-request|map-fragment|shipped-maps)\.ts$|preload-helper/,
              priority: 1,
            },
            // All that the first picture needs in one piece: split where later parts share some of it, it is larger.
            { name: 'main', test: /\/src\/main\.tsx$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { treeshake } },
});
