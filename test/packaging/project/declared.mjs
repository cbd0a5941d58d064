import {defineNewsroom} from 'sourceline'

export const declared = defineNewsroom({
  article: {fields: [{name: 'region', type: 'string', options: {list: ['north', 'south']}}]},
  types: {
    event: {
      fields: [
        {name: 'title', type: 'string'},
        {name: 'slug', type: 'slug'},
      ],
    },
  },
  body: {youtube: {fields: [{name: 'video', type: 'string'}]}},
})
