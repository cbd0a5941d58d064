const {createClient} = require('@sanity/client')
const {createNewsroom} = require('sourceline')
const {articleHtml} = require('sourceline/html')

if (typeof createClient !== 'function' || typeof createNewsroom !== 'function' || typeof articleHtml !== 'function')
  process.exit(1)
const {shown} = require('./read.mjs')

shown(process.argv[2]).then((answer) => console.log(JSON.stringify(answer)))
