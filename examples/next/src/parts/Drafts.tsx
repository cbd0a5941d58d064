'use client'

import {VisualEditing} from '@sanity/visual-editing/react'
import {useRouter} from 'next/navigation'
import {useEffect} from 'react'

/** In draft mode only: overlays that lead to where each text is written, and a page that is shown anew when something was edited. */
export function Drafts() {
  const {refresh} = useRouter()
  useEffect(() => {
    const changes = new EventSource('/api/draft-mode/changes')
    changes.onmessage = () => refresh()
    return () => changes.close()
  }, [refresh])
  return (
    <>
      <p className="drafts">
        You are shown what is not published yet. <a href="/api/draft-mode/disable">Leave</a>
      </p>
      <VisualEditing portal history={history} refresh={async () => refresh()} />
    </>
  )
}

/** Presentation is told where the page is, and may lead it elsewhere. */
const history: NonNullable<Parameters<typeof VisualEditing>[0]['history']> = {
  subscribe(navigate) {
    navigate({type: 'replace', title: document.title, url: `${location.pathname}${location.search}`})
    return () => {}
  },
  update({type, url}) {
    if (type === 'pop') window.history.back()
    else if (url !== location.pathname) location.assign(url)
  },
}
