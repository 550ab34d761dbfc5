import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'vmThreads', // a browser made once for all files, which still do not see each other
    environment: 'happy-dom',
    environmentOptions: { happyDOM: { url: 'http://localhost/s/tones' } },
    restoreMocks: true,
    unstubGlobals: true,
  },
});
