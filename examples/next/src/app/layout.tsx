import '../styles/colours.css'
import '../styles/page.css'
import '../styles/masthead.css'
import '../styles/lists.css'
import '../styles/article.css'
import '../styles/sheets.css'
import '../styles/sourcing.css'
import type {Viewport} from 'next'
import type {ReactNode} from 'react'

export const viewport: Viewport = {colorScheme: 'light dark'}

/** Reads nothing: what a page shows around its content it reads with its content, at once. */
export default function RootLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
