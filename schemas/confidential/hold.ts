import {defineField, defineType} from '@sanity/types'
import {pickedId} from '../../src/forms/confidential/identifiers.ts'
import {pastInstant} from '../../src/forms/instants.ts'

/**
 * That nothing of an article may be destroyed, since a court, counsel or an editor has said so: who placed it and when, never
 * about whom. `sourceline desk purge` and `desk retention` refuse while it stands.
 *
 * @internal
 */
export const hold = defineType({
  name: 'hold',
  title: 'Hold',
  type: 'document',
  description: 'Nothing of this article may be destroyed while this stands. To lift it, delete it: counsel decides.',
  initialValue: (_params, {currentUser}) => ({
    ...(currentUser && {by: currentUser.id}),
    since: new Date().toISOString(),
  }),
  fields: [
    defineField({
      name: 'articleId',
      title: 'Article',
      type: 'string',
      validation: (rule) => rule.required().custom(pickedId),
    }),
    defineField({
      name: 'by',
      title: 'Placed by',
      type: 'string',
      description: 'Your user id, filled in by itself.',
      readOnly: true,
    }),
    defineField({
      name: 'since',
      title: 'Since',
      type: 'datetime',
      readOnly: true,
      validation: (rule) => rule.required().custom(pastInstant),
    }),
  ],
  preview: {
    select: {since: 'since'},
    prepare: ({since}) => ({title: 'Hold', subtitle: String(since ?? '').slice(0, 10)}),
  },
})
