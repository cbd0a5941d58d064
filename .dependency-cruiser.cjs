// Which folder may import which. Each rule is one arrow of docs/architecture.md.
const outside = (from, allowed) => ({
  name: `${from.replaceAll('/', '-')}-imports`,
  severity: 'error',
  comment: `${from} may import only ${allowed.join(', ') || 'itself'}`,
  from: {path: `^${from}/`},
  to: {path: '^(src|schemas|examples|test|scripts)/', pathNot: [from, ...allowed].map((path) => `^${path}(/|\\.ts$)`)},
})

/** What runs on any JavaScript runtime. */
const anyRuntime =
  '^src/(references/|web/|index\\.ts|vocabulary\\.ts|reading/|sourcing/|queries/|declaration/|client/|rebuild/(?!node/)|export/)'

module.exports = {
  forbidden: [
    outside('src/references', ['src/vocabulary']),
    outside('src/identity', []),
    outside('src/sourcing', ['src/vocabulary', 'src/references', 'src/reading']),
    outside('src/reading', ['src/vocabulary']),
    outside('src/forms', ['src/vocabulary', 'src/reading', 'src/references', 'src/sourcing']),
<<<<<<< HEAD
    outside('schemas', ['src/vocabulary', 'src/references', 'src/forms', 'src/declaration']),
=======
    outside('schemas', ['src/identity', 'src/vocabulary', 'src/forms']),
>>>>>>> e33d01c (feat(identity): every field of the desk is looked at for who a source is)
    outside('src/confidential', ['src/vocabulary', 'src/reading', 'src/references', 'src/sourcing']),
    outside('src/gate', [
      'src/identity',
      'src/vocabulary',
      'src/reading',
      'src/references',
      'src/sourcing',
      'src/confidential',
    ]),
    outside('src/queries', ['src/vocabulary', 'src/references', 'src/sourcing']),
    outside('src/declaration', ['src/vocabulary', 'src/references', 'src/queries']),
    outside('src/client', ['src/vocabulary', 'src/references', 'src/sourcing', 'src/queries', 'src/declaration']),
    outside('src/preview', [
      'src/vocabulary',
      'src/references',
      'src/sourcing',
      'src/queries',
      'src/declaration',
      'src/client',
    ]),
    outside('src/export', ['src/vocabulary', 'src/client']),
    outside('src/checkQueries', ['schemas']),
    outside('src/rebuild', [
      'src/vocabulary',
      'src/references',
      'src/web',
      'src/sourcing',
      'src/queries',
      'src/client',
    ]),
    outside('src/next', ['src/rebuild']),
    outside('src/studio', [
      'src/identity',
      'src/vocabulary',
      'src/reading',
      'src/references',
      'src/sourcing',
      'src/confidential',
      'src/gate',
      'src/forms',
      'schemas',
    ]),
    outside('src/cli', [
      'src/identity',
      'src/vocabulary',
      'src/reading',
      'src/references',
      'src/sourcing',
      'src/queries',
      'src/client',
      'src/rebuild',
      'src/checkQueries',
      'src/lake',
      'src/confidential',
      'src/gate',
    ]),
    outside('src/web', []),
    outside('src/lake', ['src/web']),
    {
      name: 'lake-is-for-tools',
      severity: 'error',
      comment: 'Only the command line, tests, scripts, examples and the local workspace know the embedded lake',
      from: {path: '^(src|schemas)/', pathNot: '^src/(lake|cli)/'},
      to: {path: '^src/lake/'},
    },
    {
      name: 'confidential-is-for-the-desk',
      severity: 'error',
      comment: 'No public code may reach what needs confidential records, by whatever way',
      from: {path: '^(src|schemas|examples)/', pathNot: '^src/(confidential|gate|studio|cli)/'},
      to: {path: '^src/(confidential|gate)/'},
    },
    {
      name: 'nothing-public-reaches-confidential',
      severity: 'error',
      comment: 'Also through others: a bundle of any of these holds nothing of it',
      from: {path: anyRuntime},
      to: {reachable: true, path: '^src/(confidential|gate)/'},
    },
    {
      name: 'any-runtime',
      severity: 'error',
      comment: 'Web standards only: no Node module, Studio, React or GROQ engine may be reachable',
      from: {path: anyRuntime},
      to: {
        reachable: true,
        path: '^(node:|(assert|buffer|child_process|crypto|events|fs|http|https|net|os|path|stream|url|util|zlib)$)|node_modules/(sanity|react|react-dom|groq-js|@sanity/(ui|icons|mutator))/',
      },
    },
    {name: 'no-circular', severity: 'error', from: {path: '^(src|schemas)/'}, to: {circular: true}},
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'default']},
  },
}
