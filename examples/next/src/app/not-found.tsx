import {Trouble} from '../parts/Trouble.tsx'

/** The same page whether something was ever there, is a draft, or never was. */
export default function NotFound() {
  return <Trouble title="There is no page here">It may have moved, or the address may be mistyped.</Trouble>
}
