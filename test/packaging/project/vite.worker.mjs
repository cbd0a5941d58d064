// For Workers: everything in one file, of what each package has for them.
export default {
  ssr: {
    noExternal: true,
    target: 'webworker',
    resolve: {conditions: ['workerd', 'worker', 'edge-light', 'module', 'import']},
  },
  build: {rollupOptions: {output: {inlineDynamicImports: true}}},
}
