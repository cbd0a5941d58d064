import type {ReactNode} from 'react'
import type {PageContent, Shell} from '../content/readPage.ts'
import type {TopicBranch, TopicReference} from '../content/shown.ts'
import {topicAddress} from './addresses.ts'
import {Moment} from './dates.tsx'

/** What is above and below every page, and when it was made. */
export function PageShell(props: {
  page: Pick<PageContent<unknown>, 'shell' | 'builtAt'>
  /** What the page is about: its section is marked in the masthead. */
  topic?: TopicReference | undefined
  children: ReactNode
}) {
  const {page, topic, children} = props
  const name = siteName(page.shell)
  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <header>
        <div className="masthead wide">
          <p className="nameplate">
            <a href="/">{name}</a>
          </p>
        </div>
        {page.shell.sections.length > 0 && (
          <nav className="sections" aria-label="Sections">
            <ul className="wide">
              {page.shell.sections.map((section) => (
                <li key={section.id}>
                  <a href={topicAddress(section)} aria-current={isWithin(topic, section) ? 'true' : undefined}>
                    {section.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main id="main" className="wide" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wide fine">
          <p>{name}. Dotted lines mark sentences whose sources you can open.</p>
          <p>
            This page was made on <Moment at={page.builtAt} withSeconds className="built-at" />.
          </p>
        </div>
      </footer>
    </>
  )
}

export function siteName({policy}: Shell): string {
  return policy?.publisher?.name ?? 'Sourceline example site'
}

function isWithin(topic: TopicReference | undefined, branch: TopicBranch): boolean {
  return branch.slug === topic?.slug || branch.narrower.some((narrower) => isWithin(topic, narrower))
}
