import { collect } from './collection.ts'
import { report } from './report.ts'
import { readSeeds } from './seeds.ts'

/** `npm run check`: reads every seed, builds nothing. Exit code 1 where a seed is refused. */
const { articles, files, refused } = collect(await readSeeds(process.cwd()))
const problems = report(files)
if (problems) console.error(problems)
else console.log(`${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, no problems`)
process.exitCode = refused.length > 0 ? 1 : 0
