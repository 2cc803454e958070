"""Packaging for gdtuo. Every setting lives in settings.ini: edit that file, not this one."""
from configparser import ConfigParser
from pathlib import Path
import shlex
import setuptools

here = Path(__file__).resolve().parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']

licenses = {'apache2': 'Apache-2.0', 'mit': 'MIT', 'bsd3': 'BSD-3-Clause'}
statuses = ['1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable', '6 - Mature', '7 - Inactive']
oldest = int(cfg['min_python'].split('.')[1])
readme = here/'README.md'

setuptools.setup(
    name=cfg['lib_name'],
    **{o: cfg[o] for o in ('version', 'description', 'keywords', 'author')},
    license=licenses[cfg['license']],
    classifiers=[
        f"Development Status :: {statuses[int(cfg['status']) - 1]}",
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        *(f'Programming Language :: Python :: 3.{minor}' for minor in range(oldest, 15)),
    ],
    url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl']},
    packages=setuptools.find_packages(include=[cfg['lib_path'], cfg['lib_path'] + '.*'],
                                      exclude=[cfg['lib_path'] + '.dev', cfg['lib_path'] + '.dev.*']),
    install_requires=shlex.split(cfg['requirements']),
    extras_require={'dev': shlex.split(cfg['dev_requirements'])},
    python_requires='>=' + cfg['min_python'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else '',
    long_description_content_type='text/markdown',
    zip_safe=False,
    entry_points={
        'console_scripts': shlex.split(cfg['console_scripts']),
        'nbdev': [f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"],
    })
