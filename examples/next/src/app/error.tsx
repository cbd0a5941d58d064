'use client'

import {Trouble} from '../parts/Trouble.tsx'

/** Mostly the lake that does not answer. What went wrong is for the log, never for the page. */
export default function ErrorPage() {
  return (
    <Trouble title="We cannot show this page right now">
      Our archive does not answer at the moment. Please try again in a minute.
    </Trouble>
  )
}
