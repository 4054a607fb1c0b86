// Imported before anything else: React and Express decide by it, when they are loaded, whether to
// run their slow checks for developers.
process.env['NODE_ENV'] ??= 'production';

export {};
