import {defineCliConfig} from 'sanity/cli'
import {selfContainedPage} from './src/lake/workspace/build.ts'
import {studioSettings} from './src/studio/settings.ts'

const {local, projectId, dataset} = studioSettings({
  SANITY_STUDIO_PROJECT_ID: process.env.SANITY_STUDIO_PROJECT_ID,
  SANITY_STUDIO_DATASET: process.env.SANITY_STUDIO_DATASET,
  SANITY_STUDIO_CONFIDENTIAL_DATASET: process.env.SANITY_STUDIO_CONFIDENTIAL_DATASET,
})

/** Where the local lake serves the Studio. */
const basePath = '/studio'

export default defineCliConfig({
  api: {projectId, dataset},
  deployment: {autoUpdates: false},
  ...(local && {
    project: {basePath},
    vite: (config) => ({...config, plugins: [...(config.plugins ?? []), selfContainedPage(basePath)]}),
  }),
})
