import { type DeclaredKey, sidecarSchema } from '../schema.ts'

/*
 * The keys of other tools: Hugo, Jekyll, Pelican, Hexo, Eleventy, Astro, Zola, Nikola, MultiMarkdown, Pandoc, Quarto,
 * Obsidian, Ghost, WordPress and their exports. Capitals, hyphens, underscores and spaces make no difference.
 */

/** What a key of another tool means. */
export type Meaning =
  /** The same as a key of ours. */
  | { readonly kind: 'same'; readonly as: DeclaredKey }
  /** The address of the article: if it is a whole one, it is the source. */
  | { readonly kind: 'address'; readonly remedy: string }
  /** Whether the article is published; see `readPublication`. */
  | { readonly kind: 'publication'; readonly form: PublicationForm }
  /** A day on which the other tool publishes the article, or takes it back. */
  | { readonly kind: 'timed' }
  /** Other keys, in a mapping. */
  | { readonly kind: 'group' }
  /** Nothing here; the remedy names what is like it. */
  | { readonly kind: 'unused'; readonly remedy: string }

/** The form of a value that says whether an article is published. */
export type PublicationForm =
  /** `true`: it is not published yet. */
  | 'draft'
  /** `false`: it is not published yet. A date is the date of the article. */
  | 'published'
  /** `true`: it is kept from some readers, or from lists. */
  | 'hidden'
  /** `false`: the same. */
  | 'visible'
  /** The name of a state, such as `draft`, `private` or `published`. */
  | 'state'
  /** Any value, such as a password: it is kept from some readers. */
  | 'locked'
  /** What Hugo does with the page: `render: never` and the like keep it back. */
  | 'build'

const SAME: readonly { readonly as: DeclaredKey; readonly keys: string }[] = [
  { as: 'title', keys: 'headline' },
  {
    as: 'date',
    keys: `
      pubDate published_at published_on published_date published_time publication_date
      date_published date_issued issued post_date posted posted_at posted_on`,
  },
  { as: 'byline', keys: 'author authors creator creators writer reporter by' },
  { as: 'publisher', keys: 'publication outlet newspaper site_name' },
  { as: 'source', keys: 'source_url canonical canonical_url original_url' },
  { as: 'language', keys: 'lang locale language_code in_language' },
  { as: 'summary', keys: 'description excerpt abstract standfirst dek teaser lede' },
  { as: 'tags', keys: 'tag keywords keyword categories category topics topic' },
  { as: 'licence', keys: 'license rights' },
  {
    as: 'corrected',
    keys: `
      lastmod last_mod last_modified last_modified_at last_modified_on last_modified_date modified
      modified_at modified_on modified_date modified_time date_modified updated updated_at
      updated_on updated_date updated_time date_updated last_updated last_update update_date`,
  },
]

const PUBLICATION: readonly { readonly form: PublicationForm; readonly keys: string }[] = [
  {
    form: 'draft',
    keys: `
      draft is_draft unpublished wip work_in_progress entwurf brouillon borrador bozza rascunho`,
  },
  { form: 'published', keys: 'published is_published publish' },
  {
    form: 'hidden',
    keys: `
      private is_private hidden is_hidden hide unlisted is_unlisted internal secret confidential
      embargoed trashed deleted headless eleventyExcludeFromCollections`,
  },
  { form: 'visible', keys: 'public is_public listed visible is_visible approved' },
  { form: 'state', keys: 'status state visibility post_status publication_status publish_status access' },
  { form: 'locked', keys: 'password passphrase' },
  { form: 'build', keys: 'build _build' },
]

const TIMED = `
      publishDate publish_at publish_on publish_from scheduled scheduled_at scheduled_for schedule
      go_live go_live_date embargo embargo_date embargo_until embargoed_until expiryDate expiry
      expires expires_at expires_on expire expire_date expiration expiration_date unpublishDate
      unpublish_at unpublish_on`

const GROUPS = 'params extra taxonomies metadata meta'

const ADDRESS_REMEDY =
  'Pincite makes the address itself. Its last part can be declared with `slug:`, and the full address of the first publication with `source:`.'

/** What there is instead of keys that are not read. */
const UNUSED: readonly { readonly keys: string; readonly remedy: string }[] = [
  {
    keys: 'created created_at created_on created_date date_created creation_date written',
    remedy: 'If the article is dated that day, write `date:`.',
  },
  {
    keys: 'subtitle sub_title subheading subhead subheadline tagline kicker strapline',
    remedy: 'A sentence that introduces the article can be its `summary:`.',
  },
  {
    keys: 'location locations city dateline geo address',
    remedy: 'The place where the article was written is its `place:`.',
  },
  { keys: 'copyright copyright_notice', remedy: 'Write `licence:` for the conditions of use.' },
  {
    keys: 'editor editors contributor contributors translator translators photographer',
    remedy: 'Everyone who is to be named as an author belongs in `byline:`.',
  },
  {
    keys: 'corrections correction_note update_note changelog changes errata',
    remedy: 'Write `correction:` for the reason of the last correction, and `corrected:` for its date.',
  },
  {
    keys: 'link external_link external_url original via source_link reference',
    remedy: 'If the article was first published there, write `source:`.',
  },
  {
    keys: 'source_name agency organization organisation site',
    remedy: 'Whoever published the article first is its `publisher:`.',
  },
  { keys: 'subject subjects section series collection labels', remedy: 'Subjects are `tags:`.' },
  {
    keys: 'aliases alias redirect_from redirects old_url old_urls previous_url',
    remedy:
      'Pincite redirects only from addresses that the article had on this site. Redirect others where the site is hosted.',
  },
  {
    keys: 'redirect redirect_to redirect_url',
    remedy: 'Articles do not redirect. If it was first published there, write `source:`.',
  },
  {
    keys: 'noindex no_index robots sitemap search search_exclude feed rss',
    remedy: 'Every published article is listed and can be found. To keep it back, write `draft: true`.',
  },
  {
    keys: `
      image images cover cover_image thumbnail thumb banner hero hero_image photo header
      feature_image featured_image feature og_image social_image teaser_image image_alt
      image_caption image_credit cover_alt video audio`,
    remedy: 'Pictures are shown where they are in the text. Put this one there, or remove the line.',
  },
  {
    keys: 'id uid uuid guid post_id wordpress_id basename filename',
    remedy:
      'The name of the file is the permanent id of the article. Remove the line, or ignore this warning.',
  },
  {
    keys: `
      layout template type kind format theme style css js script class classes weight order
      nav_order position rank priority menu menus nav navigation sidebar sidebar_label
      sidebar_position breadcrumbs parent children pin pinned featured sticky top toc toc_depth
      table_of_contents comments comment disqus math mathjax katex mermaid highlight share social
      ads icon color colour emoji outputs output cascade resources markup engine render show_date
      show_toc show_author read_time reading_time word_count related pagination seo seo_title
      meta_title meta_description og_title og_description link_title short_title nav_title
      sort_title title_tag excerpt_separator in_search_index path hide_title hide_table_of_contents
      pagination_next pagination_prev number_sections bibliography csl cssclass cssclasses
      base_header_level plugins transparent insert_anchor_links`,
    remedy: 'It belongs to the pages or menus of another tool. Remove the line, or ignore this warning.',
  },
]

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...UNUSED.flatMap(({ keys, remedy }) => pairs(keys, { kind: 'unused', remedy })),
  ...pairs(GROUPS, { kind: 'group' }),
  ...pairs('url permalink perma_link', { kind: 'address', remedy: ADDRESS_REMEDY }),
  ...pairs(TIMED, { kind: 'timed' }),
  ...PUBLICATION.flatMap(({ form, keys }) => pairs(keys, { kind: 'publication', form })),
  ...SAME.flatMap(({ as, keys }) => pairs(keys, { kind: 'same', as })),
])

/** Returns what a key of another tool means; `undefined` if it is in none of the lists. */
export function meaningOf(key: string): Meaning | undefined {
  return MEANINGS.get(plainKey(key))
}

/** Whether a key is one of ours, or of another tool. */
export function isKnownKey(key: string): boolean {
  return declaredKeyOf(key) !== undefined || meaningOf(key) !== undefined
}

/** Returns the key of ours that is spelt so, if capitals, hyphens, underscores and spaces make no difference. */
export function declaredKeyOf(key: string): keyof typeof sidecarSchema.shape | undefined {
  return sidecarSchema.keyof().options.find((own) => plainKey(own) === plainKey(key))
}

/** Returns a key without what makes no difference: capitals, hyphens, underscores and spaces. */
export function plainKey(key: string): string {
  return key.replace(/[-_ ]/g, '').toLowerCase()
}

function pairs(keys: string, meaning: Meaning) {
  return keys
    .trim()
    .split(/\s+/)
    .map((key) => [plainKey(key), meaning] as const)
}
