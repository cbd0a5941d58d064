import {defineField, defineType} from '@sanity/types'

/**
 * A picture and what has to stand beside it. Neither the original file name nor EXIF or location data is kept: they
 * can lead to whoever took or passed on a picture.
 *
 * @internal
 */
export const figure = defineType({
  name: 'figure',
  title: 'Picture',
  type: 'object',
  fields: [
    defineField({
      name: 'image',
      title: 'Image',
      type: 'image',
      description: 'Export a clean copy before you upload: an original can say where, when and by whom it was taken.',
      options: {hotspot: true, storeOriginalFilename: false, metadata: ['blurhash', 'lqip', 'palette']},
      validation: (rule) => rule.required().assetRequired(),
    }),
    defineField({
      name: 'alt',
      title: 'Alternative text',
      type: 'string',
      description: 'What the picture shows, for a reader who cannot see it.',
      validation: (rule) => rule.required(),
    }),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
    defineField({name: 'credit', title: 'Credit', type: 'string', description: 'Photographer and agency.'}),
  ],
  preview: {
    select: {title: 'alt', subtitle: 'credit', media: 'image'},
  },
})
