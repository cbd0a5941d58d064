import '../styles/colours.css'
import '../styles/page.css'
import '../styles/masthead.css'
import '../styles/lists.css'
import '../styles/article.css'
import '../styles/sheets.css'
import '../styles/sourcing.css'
import type {Viewport} from 'next'
import {draftMode} from 'next/headers'
import type {ReactNode} from 'react'
import {Drafts} from '../parts/Drafts.tsx'

export const viewport: Viewport = {colorScheme: 'light dark'}

/** Reads nothing: what a page shows around its content it reads with its content, at once. */
export default async function RootLayout({children}: {children: ReactNode}) {
  const {isEnabled} = await draftMode()
  return (
    <html lang="en">
      <body>
        {isEnabled && <Drafts />}
        {children}
      </body>
    </html>
  )
}
