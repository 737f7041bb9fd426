import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mapAssets } from './tools/map-assets.ts';

export default defineConfig({
  base: './',
  plugins: [react(), mapAssets()],
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // All that the first picture needs in one piece: split where later parts share some of it, it is larger.
        codeSplitting: { groups: [{ name: 'main', test: /\/src\/main\.tsx$/ }] },
      },
    },
  },
  worker: { format: 'es' },
});
