// The languages of the interface: one line each, with the BCP 47 tag as its name.
export { default as en } from './languages/en.json' with { type: 'json' }
