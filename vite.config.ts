import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { letterAssets } from './tools/letter-assets.ts';
import { mapAssets } from './tools/map-assets.ts';

export default defineConfig({
  base: './',
  plugins: [react(), mapAssets(), letterAssets()],
  build: { target: 'es2023', chunkSizeWarningLimit: 900 },
  worker: { format: 'es' },
});
