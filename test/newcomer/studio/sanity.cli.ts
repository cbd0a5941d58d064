import {defineCliConfig} from 'sanity/cli'

export default defineCliConfig({
  api: {projectId: 'a1b2c3d4', dataset: 'production'},
  deployment: {autoUpdates: false},
})
