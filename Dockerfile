# docker build -t danvan . && docker run --rm --network none -v "$PWD:/data:ro" danvan validate graph.ttl
FROM python:3.12-slim
COPY . /src
RUN python -m pip install --no-cache-dir --quiet --constraint /src/constraints.txt /src \
    && rm -rf /src \
    && useradd --create-home danvan
USER danvan
WORKDIR /data
ENTRYPOINT ["danvan"]
