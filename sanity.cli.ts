import {defineCliConfig} from 'sanity/cli'
import {studioSettings} from './src/studio/settings.ts'

const {local, projectId, dataset} = studioSettings({
  SANITY_STUDIO_PROJECT_ID: process.env.SANITY_STUDIO_PROJECT_ID,
  SANITY_STUDIO_DATASET: process.env.SANITY_STUDIO_DATASET,
  SANITY_STUDIO_CONFIDENTIAL_DATASET: process.env.SANITY_STUDIO_CONFIDENTIAL_DATASET,
})

export default defineCliConfig({
  api: {projectId, dataset},
  ...(local ? {project: {basePath: '/studio'}} : {}),
})
