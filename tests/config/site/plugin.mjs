/** While developing, the pages of the site are made when they are asked for: no build comes before `npm start`. */
import { renderPage } from './pages.mjs';

/** The path of a page in the site that an address asks for; nothing for files. */
export function pageAt(url) {
  const { pathname } = new URL(url, 'http://site');
  const path = decodeURIComponent(pathname).slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : undefined;
}

export const sitePages = {
  name: 'site-pages',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      try {
        const path = pageAt(request.url);
        const html = path && renderPage(path);
        if (!html) return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await server.transformIndexHtml(request.url, html));
      } catch (error) {
        next(error);
      }
    });
  },
};
