import type {AssetSourceUploadEvent, AssetSourceUploader, AssetSourceUploadFile} from 'sanity'
import {cleanedFile, UploadRefused} from './cleanedFile.ts'

/** As a source makes one. */
export type UploaderClass = new () => AssetSourceUploader

/**
 * An uploader that hands on files cleaned, and refuses what cannot be: nothing of the file as it was chosen leaves the browser.
 * Whatever the source is, hosted or not.
 */
export function cleaning(Uploader: UploaderClass): UploaderClass {
  return class implements AssetSourceUploader {
    private readonly inner = new Uploader()
    private readonly subscribers = new Set<(event: AssetSourceUploadEvent) => void>()
    private refused: AssetSourceUploadFile[] = []
    private isStopped = false

    upload(files: File[], options?: Parameters<AssetSourceUploader['upload']>[1]): AssetSourceUploadFile[] {
      this.isStopped = false
      for (const file of files) void this.handOn(file, options)
      return this.getFiles()
    }

    private async handOn(file: File, options: Parameters<AssetSourceUploader['upload']>[1]): Promise<void> {
      try {
        const clean = await cleanedFile(file)
        if (!this.isStopped) this.inner.upload([clean], options)
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error('The file could not be read.')
        // Its name stays where it was chosen.
        const nameless = new File([], 'file', {type: file.type})
        this.refused.push({id: crypto.randomUUID(), file: nameless, progress: 0, status: 'error', error})
        // An error the Studio tells in red, and never why: who is refused is told why, by the source, and nothing else.
        if (!(error instanceof UploadRefused)) this.emit({type: 'error', files: [...this.refused]})
        this.emit({type: 'all-complete', files: [...this.refused]})
        this.refused = []
      }
    }

    private emit(event: AssetSourceUploadEvent): void {
      for (const tell of [...this.subscribers]) tell(event)
    }

    abort(file?: AssetSourceUploadFile): void {
      this.isStopped = true
      this.inner.abort(file)
    }

    getFiles(): AssetSourceUploadFile[] {
      return [...this.inner.getFiles(), ...this.refused]
    }

    subscribe(subscriber: (event: AssetSourceUploadEvent) => void): () => void {
      this.subscribers.add(subscriber)
      const leave = this.inner.subscribe(subscriber)
      return () => {
        this.subscribers.delete(subscriber)
        leave()
      }
    }

    updateFile(...change: Parameters<AssetSourceUploader['updateFile']>): void {
      this.inner.updateFile(...change)
    }

    reset(): void {
      this.refused = []
      this.inner.reset()
    }
  }
}
