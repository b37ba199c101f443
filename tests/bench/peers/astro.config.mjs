import starlight from '@astrojs/starlight'
import { defineConfig, passthroughImageService } from 'astro/config'

// Starlight as its own template has it: no setting makes it lighter or heavier than what people publish.
export default defineConfig({
  // For the canonical link and the sitemap, as Pincite has them.
  site: 'http://localhost:4321',
  // The same icon and the same robots.txt as Pincite.
  publicDir: '../../../public',
  // The page has no pictures, so that nothing has to be installed for them.
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: 'Starlight' })],
})
