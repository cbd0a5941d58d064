import {visionTool} from '@sanity/vision'
import {defineConfig, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'
import {confidentialTypes, newsroomTypes} from './schemas/index.ts'
import {localWorkspace} from './src/lake/workspace/index.ts'
import {
  confidentialPlugin,
  confidentialStructure,
  newsroomPlugin,
  newsroomStructure,
  withAppearance,
} from './src/studio/index.ts'
import {studioSettings} from './src/studio/settings.ts'

// Each variable is named in full: the build puts its value in the place of these very words.
const settings = studioSettings({
  SANITY_STUDIO_PROJECT_ID: process.env.SANITY_STUDIO_PROJECT_ID,
  SANITY_STUDIO_DATASET: process.env.SANITY_STUDIO_DATASET,
  SANITY_STUDIO_CONFIDENTIAL_DATASET: process.env.SANITY_STUDIO_CONFIDENTIAL_DATASET,
})
const {local, projectId, dataset, confidentialDataset} = settings

const lake = local ? localWorkspace({releases: true}) : {}
const tools = local ? [visionTool()] : []

const newsroom: WorkspaceOptions = {
  ...lake,
  name: 'newsroom',
  title: 'Newsroom',
  basePath: '/newsroom',
  projectId,
  dataset,
  plugins: [
    structureTool({structure: newsroomStructure, title: 'Desk'}),
    newsroomPlugin(confidentialDataset ? {confidentialDataset} : {}),
    ...tools,
  ],
  schema: {types: withAppearance(newsroomTypes())},
}

/** Source records and approvals. Its own dataset, its own types: nothing of it is in the newsroom's schema. */
const confidential = (name: string): WorkspaceOptions => ({
  ...lake,
  name: 'confidential',
  title: 'Confidential',
  basePath: '/confidential',
  projectId,
  dataset: name,
  plugins: [
    structureTool({structure: confidentialStructure({newsroomDataset: dataset}), title: 'Records'}),
    confidentialPlugin({newsroomDataset: dataset}),
  ],
  schema: {types: [...confidentialTypes]},
})

export default defineConfig(confidentialDataset ? [newsroom, confidential(confidentialDataset)] : [newsroom])
