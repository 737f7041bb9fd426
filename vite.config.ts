import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { mapAssets } from './tools/map-assets.ts';

export default defineConfig({
  base: './',
  plugins: [react(), mapAssets()],
  build: { target: 'es2023', chunkSizeWarningLimit: 900 },
  worker: { format: 'es' },
});
