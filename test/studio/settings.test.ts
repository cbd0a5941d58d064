import {describe, expect, it} from 'vitest'
import {studioSettings} from '../../src/studio/settings.ts'

describe('studioSettings', () => {
  it('takes the local lake when nothing is set, an empty value included', () => {
    const settings = {local: true, projectId: 'sourceline', dataset: 'production', confidentialDataset: 'confidential'}
    expect(studioSettings({})).toEqual(settings)
    expect(studioSettings({SANITY_STUDIO_PROJECT_ID: '', SANITY_STUDIO_DATASET: ''})).toEqual(settings)
  })

  it('takes the hosted lake when a project is named', () => {
    expect(
      studioSettings({
        SANITY_STUDIO_PROJECT_ID: 'a1b2c3d4',
        SANITY_STUDIO_DATASET: 'live',
        SANITY_STUDIO_CONFIDENTIAL_DATASET: 'desk',
      }),
    ).toEqual({local: false, projectId: 'a1b2c3d4', dataset: 'live', confidentialDataset: 'desk'})
    expect(studioSettings({SANITY_STUDIO_PROJECT_ID: 'a1b2c3d4'})).toEqual({
      local: false,
      projectId: 'a1b2c3d4',
      dataset: 'production',
    })
  })

  it('names the variable that is malformed, and what it has to look like', () => {
    expect(() => studioSettings({SANITY_STUDIO_PROJECT_ID: 'My Project'})).toThrow(
      'SANITY_STUDIO_PROJECT_ID is "My Project". It has to be lower-case letters',
    )
    expect(() => studioSettings({SANITY_STUDIO_PROJECT_ID: 'a1', SANITY_STUDIO_DATASET: '../x'})).toThrow(
      'SANITY_STUDIO_DATASET is "../x"',
    )
  })

  it('does not guess a project for a dataset', () => {
    expect(() => studioSettings({SANITY_STUDIO_DATASET: 'live'})).toThrow('SANITY_STUDIO_PROJECT_ID is not')
  })

  it('never lets confidential records lie in the dataset of the articles', () => {
    expect(() =>
      studioSettings({SANITY_STUDIO_PROJECT_ID: 'a1', SANITY_STUDIO_CONFIDENTIAL_DATASET: 'production'}),
    ).toThrow('needs a private dataset of its own')
  })
})
