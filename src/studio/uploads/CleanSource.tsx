import {useToast} from '@sanity/ui/toast'
import {type ComponentType, useEffect} from 'react'
import type {AssetSource, AssetSourceComponentProps, AssetSourceUploadEvent} from 'sanity'
import {UploadRefused} from './cleanedFile.ts'
import {cleaning} from './cleaningUploader.ts'

/** What is uploaded is cleaned on this machine, whichever source takes it; a source that uploads by itself is left out. */
export function cleanSources(sources: AssetSource[]): AssetSource[] {
  return sources.flatMap((source) => {
    if (source.uploadMode === 'component') return []
    if (source.Uploader === undefined) return [source]
    return [{...source, Uploader: cleaning(source.Uploader), component: withReason(source.component)}]
  })
}

/** The Studio says that an upload failed, and never why. */
function withReason(Source: ComponentType<AssetSourceComponentProps>): ComponentType<AssetSourceComponentProps> {
  return function CleanSource(props: AssetSourceComponentProps) {
    const {push} = useToast()
    const {uploader} = props
    useEffect(
      () =>
        uploader?.subscribe((event: AssetSourceUploadEvent) => {
          if (event.type !== 'all-complete') return
          for (const {error} of event.files)
            if (error instanceof UploadRefused)
              push({status: 'warning', title: 'Not uploaded', description: error.message, duration: 20_000})
        }),
      [uploader, push],
    )
    return <Source {...props} />
  }
}
