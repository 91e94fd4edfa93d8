# syntax=docker/dockerfile:1

# Builds, and leaves of the packages what the program needs to run.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json npm-shrinkwrap.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
# Opens the port that the health check asks; HOST says who else can reach it.
ENV PLAYGROUND=on
# Not data/, which has the word lists.
ENV DATABASE_URL=file:/stories/verbatim.db
WORKDIR /app
COPY package.json README.md PRIVACY.md TERMS.md ./
COPY docs docs
COPY --from=build /app/node_modules node_modules
COPY data data
COPY --from=build /app/dist dist
COPY corpus corpus
RUN mkdir /stories && chown node:node /stories
VOLUME /stories
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://localhost:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
