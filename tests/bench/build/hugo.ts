import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { BenchArticle } from './articles.ts'

const PAGEFIND = resolve(import.meta.dirname, '../../../node_modules/.bin/pagefind')
const PAGE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>{{ block "main" . }}{{ end }}</body>
</html>
`
const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = "https://example.org/"
title = "A site"
disableKinds = ["taxonomy", "term", "RSS"]
[pagination]
pagerSize = 50
`,
  'layouts/_default/baseof.html': PAGE,
  'layouts/_default/single.html': `{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1>
<p><time>{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}</main>{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}<main><h1>{{ .Title }}</h1>
{{ range (.Paginate .Site.RegularPages 50).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Summary }}</p></article>{{ end }}
{{ template "_internal/pagination.html" . }}</main>{{ end }}
`,
}

/** Whether Hugo is installed. */
export function hasHugo(): boolean {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The command line that builds the site and its search index from nothing. */
export const HUGO = `rm -rf public && hugo --quiet --config hugo.toml && '${PAGEFIND}' --site public --quiet`

/** Writes a site of the articles for Hugo, with pages of 50 articles that list them. */
export async function writeHugoSite(folder: string, articles: readonly BenchArticle[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const posts = articles.map(({ name, date, paragraphs }): [string, string] => [
    `content/posts/${name}.md`,
    `---\ntitle: ${JSON.stringify(`${name}: ${paragraphs[0]?.split(' ').slice(0, 8).join(' ')}`)}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`,
  ])
  for (const [path, content] of [...Object.entries(FILES), ...posts]) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
