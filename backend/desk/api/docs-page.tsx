import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ApiDescription, Operation } from './open-api.ts';

const STYLE = [
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}',
  'body{max-width:60rem;margin:2rem auto;padding:0 1rem}',
  'h2{margin:2.5rem 0 .25rem;font-size:1.05rem;overflow-wrap:anywhere}',
  'code,pre{font-family:ui-monospace,monospace;font-size:.9em}',
  'pre{overflow:auto;max-height:24rem;padding:.75rem;border:1px solid #8886}',
  'table{border-collapse:collapse}th,td{text-align:start;padding:.15rem 1rem .15rem 0}',
  'p{margin:.25rem 0}',
].join('\n');

/** The page's policy: nothing but its own style, and no request to anybody. */
export const DOCS_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Renders the API's description for people. */
export function renderDocsPage({ info, paths }: ApiDescription, url: string): string {
  const page = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`The API of ${info.title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <h1>{`The API of ${info.title}`}</h1>
        <p>
          Every call has a header <code>Authorization: Bearer …</code>: the session of the app, or
          the admin key. Errors are problem details (RFC 9457). The same for programs:{' '}
          <a href={url}>OpenAPI 3.1</a>.
        </p>
        {Object.entries(paths).flatMap(([path, operations]) =>
          Object.entries(operations).map(([method, operation]) => (
            <OperationPart key={`${method} ${path}`} {...{ method, path, operation }} />
          )),
        )}
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function OperationPart(props: { method: string; path: string; operation: Operation }) {
  const { method, path, operation } = props;
  const { summary, description, parameters, requestBody, responses } = operation;
  return (
    <section>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{summary}</p>
      <p>{description}</p>
      {parameters.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th>Parameter</th>
              <th>In</th>
              <th>Required</th>
              <th>Values</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, in: place, required, description: note, schema }) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>{place}</td>
                <td>{required ? 'yes' : 'no'}</td>
                <td>
                  <code>{JSON.stringify(schema)}</code>
                  {note === undefined ? null : <p>{note}</p>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Shape title="Body" shape={requestBody?.content} />
      {Object.entries(responses)
        .filter(([status]) => status !== 'default')
        .map(([status, { content }]) => (
          <Shape key={status} title={`Answer ${status}`} shape={content} />
        ))}
    </section>
  );
}

function Shape({ title, shape }: { title: string; shape: object | undefined }) {
  if (shape === undefined) return null;
  return Object.entries(shape).map(([type, { schema }]: [string, { schema: unknown }]) => (
    <details key={type}>
      <summary>{`${title} (${type})`}</summary>
      <pre>{JSON.stringify(schema, null, 2)}</pre>
    </details>
  ));
}
