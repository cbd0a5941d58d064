import type {ReactNode} from 'react'

/** A page that needs nothing from the lake. */
export function Trouble({title, children}: {title: string; children: ReactNode}) {
  return (
    <main className="wide">
      <div className="sheet">
        <h1>{title}</h1>
        <p>{children}</p>
        <p>
          <a href="/">To the front page</a>
        </p>
      </div>
    </main>
  )
}
