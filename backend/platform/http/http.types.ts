import type { Request, RequestHandler, Response, Router } from 'express';

/** One request, for those who pass it on but make no route of their own. */
export type HttpRequest = Request;
/** The answer to a request. */
export type HttpResponse = Response;
/** Lets a request through to the route, or answers it by throwing. */
export type Guard = RequestHandler;
/** The routes of one door, as the web side mounts them. */
export type Routes = Router;
