import { addStyles } from '../add-styles.ts'
import css from './toolbar.css?inline'

// For the toolbar and for the notes beside links of passages, which look alike.
addStyles(css)
