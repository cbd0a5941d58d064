import {defineConfig} from 'sanity'
import {structureTool} from 'sanity/structure'
import {newsroomTypes} from '../../schemas/index.ts'
import {localWorkspace} from '../../src/lake/workspace/index.ts'
import {newsroomPlugin, withAppearance} from '../../src/studio/index.ts'

const shared = {...localWorkspace(), projectId: 'sourceline', dataset: 'production'}

/** The same dataset and the same types twice: with the plugin, and as Sanity's own Studio shows them. */
export default defineConfig([
  {
    ...shared,
    name: 'newsroom',
    basePath: '/newsroom',
    plugins: [structureTool(), newsroomPlugin({confidentialDataset: 'confidential'})],
    schema: {types: withAppearance(newsroomTypes())},
  },
  {
    ...shared,
    name: 'plain',
    basePath: '/plain',
    plugins: [structureTool()],
    schema: {types: newsroomTypes()},
  },
])
