// The languages of the interface: a line for each, with its BCP 47 tag as the name.
export { default as ar } from './languages/ar.json' with { type: 'json' }
export { default as de } from './languages/de.json' with { type: 'json' }
export { default as en } from './languages/en.json' with { type: 'json' }
export { default as es } from './languages/es.json' with { type: 'json' }
export { default as fa } from './languages/fa.json' with { type: 'json' }
export { default as fr } from './languages/fr.json' with { type: 'json' }
export { default as ja } from './languages/ja.json' with { type: 'json' }
export { default as ru } from './languages/ru.json' with { type: 'json' }
export { default as zh } from './languages/zh.json' with { type: 'json' }
