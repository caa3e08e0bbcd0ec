# The observatory alone: its Neo4j is another service (docker-compose.yml), so that neither Java nor Maven is needed here.
FROM node:20-bookworm-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
RUN npm ci
COPY . .
RUN node bin/boot.mjs build && mkdir /work-folder && chown -R node /work-folder /app/web /app/node_modules

USER node
EXPOSE 4173
CMD ["node", "bin/boot.mjs", "start"]
